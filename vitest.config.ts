import { defineConfig } from 'vitest/config'
import type { Reporter, TestModule } from 'vitest/node'

/** Closes the output with `N passed, N failed` alone on the last line, which every CI can read. */
const counts: Reporter = {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, errors: ReadonlyArray<unknown>) {
    const tests = modules.flatMap(module => [...module.children.allTests()])
    const passed = tests.filter(test => test.result().state === 'passed').length
    const broken = modules.filter(module => module.state() === 'failed' && ![...module.children.allTests()].length).length
    const failed = tests.filter(test => test.result().state === 'failed').length + broken + errors.length
    process.on('exit', () => process.stdout.write(`${passed} passed, ${failed} failed\n`))
  },
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', counts],
    // Every file has its own database; the slowest start a program of their own.
    testTimeout: 30_000,
    coverage: { include: ['src/**'] },
  },
})
