/** Made from /openapi.json by `npm run docs`. */
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where to go from here */
        get: operations["getRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers */
        get: operations["getLivez"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The database answers and holds the reference data */
        get: operations["getReadyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events, newest first */
        get: operations["getEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One event with its reports, their evidence, and quotes */
        get: operations["getEventsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many events have which values: the largest groups first */
        get: operations["getEventsStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many events there were in each day, week, month or year */
        get: operations["getEventsTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leaders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leaders with their names and offices */
        get: operations["getLeaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leaders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One leader */
        get: operations["getLeadersId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leaders/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a leader had to do with: how often, how, first and last time */
        get: operations["getLeadersIdContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Countries and organisations */
        get: operations["getCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One country or organisation */
        get: operations["getCountriesId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who held which office when */
        get: operations["getOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relations/{a}/{b}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two leaders or two countries: what there was between them, when, and the longest silence */
        get: operations["getRelationsAB"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has to do with whom: nodes and edges of the events found, the newest 50,000 */
        get: operations["getGraph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Articles, newest first */
        get: operations["getArticles"];
        put?: never;
        /** Load an article: its facts are extracted and merged at once (needs a key with the scope ingest) */
        post: operations["postArticles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article with its text and every span found in it */
        get: operations["getArticlesId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who said what, newest article first */
        get: operations["getQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One quote */
        get: operations["getQuotesId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leaders, countries, places and types of events whose names begin so, in any script */
        get: operations["getSuggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ordered log of upserts and deletions of events and articles */
        get: operations["getChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Version, counts, coverage, codebook and parameters */
        get: operations["getMeta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every kind of problem that an answer may tell of */
        get: operations["getProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a kind of problem means */
        get: operations["getProblemsType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Prometheus metrics */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description RFC 9457 problem details */
        Problem: {
            /** @description Which kind of problem: a path that explains it, such as /problems/invalid-query */
            type: string;
            title: string;
            status: number;
            /** @description All that is wrong, in words */
            detail: string;
            errors?: {
                /** @enum {string} */
                code: "unknown_parameter" | "repeated_parameter" | "empty_value" | "too_many_values" | "too_long" | "unknown_value" | "unknown_entity" | "ambiguous_entity" | "invalid_date" | "invalid_range" | "invalid_limit" | "invalid_number" | "invalid_body" | "invalid_cursor" | "not_found" | "unauthorized" | "forbidden" | "rate_limit";
                /** @description The parameter */
                name: string;
                value?: string;
                detail: string;
                /** @description What may have been meant */
                suggestions?: (string | {
                    id: string;
                    label: string;
                })[];
            }[];
        };
        LeaderLabel: {
            id: string;
            name: string;
        };
        /** @description A country or an organisation */
        CountryLabel: {
            code: string;
            name: string;
        };
        /** @description UTF-16 code units of the article’s text */
        TextSpan: {
            start: number;
            end: number;
            text: string;
        };
        Participant: {
            leader: components["schemas"]["LeaderLabel"] | null;
            country: components["schemas"]["CountryLabel"] | null;
            organisation: components["schemas"]["CountryLabel"] | null;
            /** @enum {string} */
            role: "party" | "initiator" | "host" | "guest" | "mediator";
        };
        Date: {
            /** @description EDTF (ISO 8601-2): 2020-02-29, 2020-03-05/2020-03-06, 2020-03, [2016-03-05,2020-03-05] … */
            edtf: string;
            /**
             * @description How the date is known
             * @enum {string}
             */
            basis: "stated" | "relative" | "published" | "inferred";
            /** @description First possible day */
            from: string | null;
            /** @description Last possible day */
            to: string | null;
        };
        Quote: {
            id: string;
            speaker: {
                leader: components["schemas"]["LeaderLabel"] | null;
                country: components["schemas"]["CountryLabel"] | null;
                organisation: components["schemas"]["CountryLabel"] | null;
            };
            /** @enum {string} */
            kind: "direct" | "indirect";
            /** @enum {string} */
            act: "statement" | "appeal" | "pledge" | "praise" | "apology" | "demand" | "criticism" | "rejection" | "threat" | "denial" | "condolence";
            text: string;
            start: number;
            end: number;
            /** @description The outlet or office that passed it on */
            via: {
                name: string;
                country: string | null;
            } | null;
            language: string;
            published: string | null;
            article: {
                id: string;
                title: string;
                source: string | null;
                url: string | null;
            };
            rule: string;
            confidence: number;
            /** @description With q: where the words stand, in UTF-16 code units of the article’s text */
            highlights?: {
                start: number;
                end: number;
                article: string;
            }[];
        };
        /** @description What one article claims */
        Report: {
            article: {
                id: string;
                title: string;
                url: string | null;
                source: string | null;
                language: string;
                published: string | null;
            };
            /** @enum {string} */
            type: "call" | "meeting" | "visit" | "summit" | "negotiation" | "mediation" | "press-conference" | "letter" | "agreement" | "recognition" | "rupture" | "expulsion" | "summons" | "sanction" | "relief" | "aid";
            channel: ("phone" | "video") | null;
            /** @enum {string} */
            status: "held" | "planned" | "proposed" | "postponed" | "cancelled" | "denied";
            date: {
                /** @description EDTF (ISO 8601-2): 2020-02-29, 2020-03-05/2020-03-06, 2020-03, [2016-03-05,2020-03-05] … */
                edtf: string;
                /**
                 * @description How the date is known
                 * @enum {string}
                 */
                basis: "stated" | "relative" | "published" | "inferred";
                /** @description First possible day */
                from: string | null;
                /** @description Last possible day */
                to: string | null;
                text: string | null;
            } | null;
            participants: components["schemas"]["Participant"][];
            about: components["schemas"]["CountryLabel"][];
            place: {
                name: string;
                country: string | null;
            } | null;
            cameo: string;
            plover: string | null;
            /** @description The rule that found it */
            rule: string;
            confidence: number;
            evidence: components["schemas"]["TextSpan"][];
        };
        /** @description What one side says of an event */
        Readout: {
            /** @description Code of the country or organisation */
            side: string;
            /** @description The outlet or office that passed it on */
            via: string | null;
            quotes: components["schemas"]["Quote"][];
            claims: {
                field: string;
                value: string;
            }[];
            /** @description What no other side says */
            only: {
                field: string;
                value: string;
            }[];
        };
        EventLabel: {
            id: string;
            /** @enum {string} */
            type: "call" | "meeting" | "visit" | "summit" | "negotiation" | "mediation" | "press-conference" | "letter" | "agreement" | "recognition" | "rupture" | "expulsion" | "summons" | "sanction" | "relief" | "aid";
            /** @enum {string} */
            status: "held" | "planned" | "proposed" | "postponed" | "cancelled" | "denied";
            date: string | null;
        };
        Event: {
            id: string;
            /** @enum {string} */
            type: "call" | "meeting" | "visit" | "summit" | "negotiation" | "mediation" | "press-conference" | "letter" | "agreement" | "recognition" | "rupture" | "expulsion" | "summons" | "sanction" | "relief" | "aid";
            channel: ("phone" | "video") | null;
            /** @enum {string} */
            status: "held" | "planned" | "proposed" | "postponed" | "cancelled" | "denied";
            date: components["schemas"]["Date"] | null;
            participants: components["schemas"]["Participant"][];
            /** @description Countries that it was about */
            about: components["schemas"]["CountryLabel"][];
            place: {
                name: string;
                country: components["schemas"]["CountryLabel"] | null;
            } | null;
            cameo: string;
            plover: string | null;
            confidence: number;
            report_count: number;
            /** @description Articles that repeat one text count once */
            independent_reports: number;
            /** @description Day of its first dated article */
            first_reported: string | null;
            last_reported: string | null;
            /** @description Planned, and its day has passed without a report that it was held */
            overdue: boolean;
            languages: string[];
            /** @description Ids of the articles that report it */
            articles: string[];
            /** @description The words that say so */
            evidence: {
                start: number;
                end: number;
                text: string;
                article: string;
            }[];
            /** @description Fields on which its articles disagree: each value with the articles that give it */
            conflicts: {
                field: string;
                values: {
                    value: string;
                    reports: string[];
                }[];
            }[];
            /** @description With q: where the words stand, in UTF-16 code units of the article’s text */
            highlights?: {
                start: number;
                end: number;
                article: string;
            }[];
            /** @description What `include` asked for */
            included?: {
                reports?: components["schemas"]["Report"][];
                quotes?: components["schemas"]["Quote"][];
                evidence?: {
                    article: string;
                    rule: string;
                    evidence: components["schemas"]["TextSpan"][];
                }[];
                articles?: {
                    id: string;
                    title: string;
                    url: string | null;
                    source: string | null;
                    language: string;
                    published: string | null;
                }[];
            };
        };
        EventDetail: {
            id: string;
            /** @enum {string} */
            type: "call" | "meeting" | "visit" | "summit" | "negotiation" | "mediation" | "press-conference" | "letter" | "agreement" | "recognition" | "rupture" | "expulsion" | "summons" | "sanction" | "relief" | "aid";
            channel: ("phone" | "video") | null;
            /** @enum {string} */
            status: "held" | "planned" | "proposed" | "postponed" | "cancelled" | "denied";
            date: components["schemas"]["Date"] | null;
            participants: components["schemas"]["Participant"][];
            /** @description Countries that it was about */
            about: components["schemas"]["CountryLabel"][];
            place: {
                name: string;
                country: components["schemas"]["CountryLabel"] | null;
            } | null;
            cameo: string;
            plover: string | null;
            confidence: number;
            report_count: number;
            /** @description Articles that repeat one text count once */
            independent_reports: number;
            /** @description Day of its first dated article */
            first_reported: string | null;
            last_reported: string | null;
            /** @description Planned, and its day has passed without a report that it was held */
            overdue: boolean;
            languages: string[];
            /** @description Ids of the articles that report it */
            articles: string[];
            /** @description The words that say so */
            evidence: {
                start: number;
                end: number;
                text: string;
                article: string;
            }[];
            /** @description Fields on which its articles disagree: each value with the articles that give it */
            conflicts: {
                field: string;
                values: {
                    value: string;
                    reports: string[];
                }[];
            }[];
            reports: components["schemas"]["Report"][];
            quotes: components["schemas"]["Quote"][];
            readouts: components["schemas"]["Readout"][];
            /** @description Visits in which it took place */
            part_of: components["schemas"]["EventLabel"][];
            /** @description What took place in it, where it is a visit */
            parts: components["schemas"]["EventLabel"][];
        };
        Article: {
            id: string;
            url: string | null;
            source: string | null;
            language: string;
            title: string;
            published: {
                date: string;
                calendar: string;
                text: string;
                basis: string;
            } | null;
            leaders: components["schemas"]["LeaderLabel"][];
            countries: components["schemas"]["CountryLabel"][];
            /** @description Ids of the events that it reports */
            events: string[];
            /** @description How many quotes it holds */
            quotes: number;
            /** @description With q: where the words stand, in UTF-16 code units of the article’s text */
            highlights?: {
                start: number;
                end: number;
                article: string;
            }[];
        };
        ArticleDetail: {
            id: string;
            /** @description The id as the input gave it */
            given_id: string;
            url: string | null;
            source: string | null;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            title: string;
            /** @description All spans count its UTF-16 code units */
            text: string;
            /** @description The paragraphs of the article proper; what lies between is boilerplate */
            body: {
                start: number;
                end: number;
            }[];
            published: {
                date: string;
                calendar: string;
                text: string;
                basis: string;
            } | null;
            leaders: {
                name: string;
                id: string;
                provisional?: boolean;
                mentions: components["schemas"]["TextSpan"][];
            }[];
            countries: {
                code: string;
                mentions: components["schemas"]["TextSpan"][];
            }[];
            dates: {
                start: number;
                end: number;
                text: string;
                edtf: string;
                planned?: string;
                /** @enum {string} */
                basis: "stated" | "relative" | "published" | "inferred";
                /** @enum {string} */
                calendar: "gregory" | "persian" | "islamic-umalqura";
            }[];
            events: {
                /** @description The event that this report is part of */
                event: string;
                /** @enum {string} */
                type: "call" | "meeting" | "visit" | "summit" | "negotiation" | "mediation" | "press-conference" | "letter" | "agreement" | "recognition" | "rupture" | "expulsion" | "summons" | "sanction" | "relief" | "aid";
                channel: ("phone" | "video") | null;
                /** @enum {string} */
                status: "held" | "planned" | "proposed" | "postponed" | "cancelled" | "denied";
                date: {
                    edtf: string;
                    /** @enum {string} */
                    basis: "stated" | "relative" | "published" | "inferred";
                    text: string | null;
                } | null;
                participants: {
                    leader?: string;
                    leaderId?: string;
                    country?: string;
                    organisation?: string;
                    /** @enum {string} */
                    role: "party" | "initiator" | "host" | "guest" | "mediator";
                }[];
                about: string[];
                place: {
                    name: string;
                    country: string | null;
                } | null;
                cameo: string;
                plover: string | null;
                rule: string;
                confidence: number;
                evidence: components["schemas"]["TextSpan"][];
            }[];
            quotes: {
                start: number;
                end: number;
                text: string;
                speaker: {
                    leader?: string;
                    leaderId?: string;
                    country?: string;
                    organisation?: string;
                };
                /** @enum {string} */
                kind: "direct" | "indirect";
                /** @enum {string} */
                act: "statement" | "appeal" | "pledge" | "praise" | "apology" | "demand" | "criticism" | "rejection" | "threat" | "denial" | "condolence";
                via: {
                    name: string;
                    country: string | null;
                } | null;
                rule: string;
                confidence: number;
            }[];
        };
        Leader: {
            id: string;
            name: string;
            country: components["schemas"]["CountryLabel"] | null;
            wikidata: string | null;
            /** @description Made from an article’s words, not known to the reference data */
            provisional: boolean;
            /** @description Names by language */
            names: {
                [key: string]: string[];
            };
            offices: {
                office: string;
                country: components["schemas"]["CountryLabel"];
                of: string | null;
                from: string | null;
                to: string | null;
                /** @description Still in office on the day of `checked` */
                current: boolean;
                acting: boolean;
            }[];
            events: number;
            articles: number;
            quotes: number;
        };
        LeaderDetail: {
            id: string;
            name: string;
            country: components["schemas"]["CountryLabel"] | null;
            wikidata: string | null;
            /** @description Made from an article’s words, not known to the reference data */
            provisional: boolean;
            /** @description Names by language */
            names: {
                [key: string]: string[];
            };
            offices: {
                office: string;
                country: components["schemas"]["CountryLabel"];
                of: string | null;
                from: string | null;
                to: string | null;
                /** @description Still in office on the day of `checked` */
                current: boolean;
                acting: boolean;
            }[];
            events: number;
            articles: number;
            quotes: number;
            checked: string | null;
            /** @description Names by language */
            weak_names: {
                [key: string]: string[];
            };
        };
        Country: {
            code: string;
            /** @enum {string} */
            kind: "country" | "organisation";
            iso3: string | null;
            wikidata: string | null;
            name: string;
            /** @description Names by language */
            names: {
                [key: string]: string[];
            };
            leaders: number;
            events: number;
            articles: number;
            quotes: number;
        };
        Contacts: {
            leader: components["schemas"]["LeaderLabel"];
            contacts: {
                leader: components["schemas"]["LeaderLabel"];
                /** @description Events of both, of any status */
                events: number;
                /** @description Of these, those that were held */
                held: number;
                /** @description First dated event that was held */
                first: string | null;
                last: string | null;
                /** @description Events by type */
                types: {
                    [key: string]: number;
                };
            }[];
        };
        Office: {
            office: string;
            country: components["schemas"]["CountryLabel"];
            of: string | null;
            leader: components["schemas"]["LeaderLabel"];
            /** @description As exactly as known: YYYY, YYYY-MM or YYYY-MM-DD */
            from: string | null;
            to: string | null;
            /** @description In office on the day of `checked` */
            current: boolean;
            checked: string | null;
            acting: boolean;
        };
        Relation: {
            /** @enum {string} */
            noun: "leader" | "country";
            sides: {
                id: string;
                label: string;
            }[];
            events: number;
            held: number;
            /** @description First dated event that was held */
            first: string | null;
            last: string | null;
            types: {
                [key: string]: number;
            };
            statuses: {
                [key: string]: number;
            };
            /** @description Held, by year */
            timeline: {
                period: string;
                from: string;
                to: string;
                count: number;
            }[];
            /** @description Between two dated events that were held */
            longest_silence: {
                from: string;
                to: string;
                days: number;
            } | null;
            latest: components["schemas"]["Event"][];
            /** @description What each is quoted with in articles that name the other, newest first */
            quotes: components["schemas"]["Quote"][];
            /** @description True when only the newest events were looked at */
            cut: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getRoot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        description: string;
                        version: string;
                        links: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLivez: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ready";
                        /** @description Version of the reference data */
                        reference: string;
                        articles: number;
                        events: number;
                        quotes: number;
                        leaders: number;
                    };
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            503: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvents: {
        parameters: {
            query?: {
                /** @description A leader: id, Wikidata id, or any name in any script (`putin`, `Q7747`, `پوتین`, `بوتين`, `Путин`). Repeatable or comma-separated: any of them; `!x` excludes. */
                leader?: string[];
                /** @description A country or organisation: ISO 3166-1 code of two or three letters, an organisation’s code (`UN`), Wikidata id (`Q159`), or any name in any script. Repeatable or comma-separated: any of them; `!x` excludes. For instance `libya`. */
                country?: string[];
                /** @description Leaders who all took part. Repeatable or comma-separated: all of them. For instance `putin,macron`. */
                leader_all?: string[];
                /** @description Countries that all have a part. Repeatable or comma-separated: all of them. For instance `RU,LY`. */
                country_all?: string[];
                /** @description What part `country` and `country_all` have in the event; without it, any. For instance `about`. */
                country_role?: "participant" | "about" | "place";
                /** @description Type of event. Repeatable or comma-separated: any of them; `!x` excludes. For instance `call`. */
                type?: ("call" | "meeting" | "visit" | "summit" | "negotiation" | "mediation" | "press-conference" | "letter" | "agreement" | "recognition" | "rupture" | "expulsion" | "summons" | "sanction" | "relief" | "aid")[];
                /** @description How far the event has come. Repeatable or comma-separated: any of them; `!x` excludes. For instance `held`. */
                status?: ("held" | "planned" | "proposed" | "postponed" | "cancelled" | "denied")[];
                /** @description How a call was made. Repeatable or comma-separated: any of them; `!x` excludes. For instance `phone`. */
                channel?: ("phone" | "video")[];
                /** @description CAMEO code or its beginning: `04` finds `042`. Repeatable or comma-separated: any of them; `!x` excludes. */
                cameo?: string[];
                /** @description PLOVER type, with or without mode: `CONSULT`, `CONSULT/phone`. Repeatable or comma-separated: any of them; `!x` excludes. */
                plover?: string[];
                /** @description Only what lies on or after this day, month or year; what has no date is left out: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-01`. */
                from?: string;
                /** @description Only what lies on or before this day, month or year; what has no date is left out: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-12-31`. */
                to?: string;
                /** @description The calendar in which the dates of the query are written: `gregorian` unless said, `persian` (also `jalali`, `shamsi`), `islamic` (also `hijri`; Umm al-Qura). */
                calendar?: "gregorian" | "persian" | "islamic" | "gregory" | "jalali" | "shamsi" | "hijri" | "islamic-umalqura";
                /** @description Whether an event’s possible days must overlap what lies between `from` and `to` (the default) or lie within it. For instance `within`. */
                date_match?: "overlaps" | "within";
                /** @description Only events whose date is known at least so exactly. For instance `day`. */
                min_precision?: "day" | "month" | "year";
                /** @description Only what an article published on or after this day reports: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-01`. */
                published_from?: string;
                /** @description Only what an article published on or before this day reports: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-12-31`. */
                published_to?: string;
                /** @description Only what was ingested or changed after this: a `meta.dataset.version`, or a date (`2024-05-01`, `2024-05-01T12:00:00Z`). For instance `0`. */
                since?: string;
                /** @description Language of the articles, as a BCP 47 primary subtag. Repeatable or comma-separated: any of them; `!x` excludes. For instance `fa`. */
                language?: string[];
                /** @description Who published the articles, as articles name it. Repeatable or comma-separated: any of them; `!x` excludes. */
                source?: string[];
                /** @description Full text in any spelling: words, `"phrases"`, `-unwanted`, `prefix*`; no syntax is an error. For leaders and countries, a part of a name. For instance `ceasefire`. */
                q?: string;
                /** @description Only what is at least so sure, 0 to 1. For instance `0.8`. */
                min_confidence?: number;
                /** @description Only events that at least so many reports tell of. For instance `2`. */
                min_reports?: number;
                /** @description More of each event, under `included`: reports, quotes, evidence, articles. For JSON, NDJSON and GeoJSON. For instance `reports`. */
                include?: string;
                /** @description What to sort by; `-` before it: descending. `relevance` goes with `q`. */
                sort?: "-date" | "date" | "confidence" | "-confidence" | "reports" | "-reports" | "relevance";
                /** @description Rows of a page, 1 to 200; CSV and NDJSON have no default and no highest limit; with one, the header `Link` leads on. */
                limit?: number;
                /** @description Where the page begins: `page.next_cursor` of the page before, with the same other parameters. */
                cursor?: string;
                /** @description How `meta.total` is found: `capped` (default) may stop at 10,000 and says so, `exact` counts all, `none` spares it. */
                count?: "capped" | "exact" | "none";
                /** @description Only these fields of each row, with dots for what is inside: `id,date.edtf,participants.leader.name`. In CSV they are the columns; not for `atom`, `cameo` and `plover`. For instance `id,type,channel`. */
                fields?: string;
                /** @description Language of labels, as a BCP 47 primary subtag: names of leaders and countries in it, where known. For instance `fa`. */
                lang?: string;
                /** @description Form of the answer. `Accept` and a suffix (`/events.csv`) do the same. */
                format?: "json" | "csv" | "ndjson" | "geojson" | "atom" | "cameo" | "plover";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description The next page, and the same rows in other forms (RFC 8288) */
                    Link?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    /** @description Where the time went */
                    "Server-Timing"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Event"][];
                        page: {
                            limit: number;
                            has_more: boolean;
                            next_cursor: string | null;
                        };
                        meta: {
                            /** @description Null with count=none */
                            total: {
                                value: number;
                                /**
                                 * @description gte: counting stopped there
                                 * @enum {string}
                                 */
                                relation: "eq" | "gte";
                            } | null;
                            /** @description The query as it was understood */
                            query: {
                                [key: string]: unknown;
                            };
                            /** @description What names were taken for */
                            resolved: {
                                param: string;
                                input: string;
                                id: string;
                                label: string;
                                /** @description How the input was understood: id, wikidata, name, weak-name, iso3 */
                                match: string;
                            }[];
                            warnings?: string[];
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                        };
                        /** @description The next page, and the same rows in other forms */
                        links: {
                            self: string;
                            next: string | null;
                        } & {
                            [key: string]: string;
                        };
                    };
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": string;
                    "application/atom+xml": string;
                };
            };
            /** @description What `If-None-Match` names still holds */
            304: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or is not known */
            401: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Bearer */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has not the scope that this needs */
            403: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be had in a form that `Accept` allows */
            406: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the quota allows */
            429: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query took longer than a query may: ask for less */
            503: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEventsId: {
        parameters: {
            query?: {
                /** @description Language of labels, as a BCP 47 primary subtag: names of leaders and countries in it, where known. For instance `fa`. */
                lang?: string;
            };
            header?: never;
            path: {
                /** @description Id of the event */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    /** @description Where the time went */
                    "Server-Timing"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EventDetail"];
                        meta: {
                            warnings?: string[];
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                        };
                        links: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description The event was merged into another one */
            301: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description That event */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What `If-None-Match` names still holds */
            304: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or is not known */
            401: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Bearer */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has not the scope that this needs */
            403: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the quota allows */
            429: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query took longer than a query may: ask for less */
            503: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEventsStats: {
        parameters: {
            query?: {
                /** @description One or two of type, status, leader, country, year, month, language, source, comma-separated. */
                group_by?: string;
                /** @description A leader: id, Wikidata id, or any name in any script (`putin`, `Q7747`, `پوتین`, `بوتين`, `Путин`). Repeatable or comma-separated: any of them; `!x` excludes. */
                leader?: string[];
                /** @description A country or organisation: ISO 3166-1 code of two or three letters, an organisation’s code (`UN`), Wikidata id (`Q159`), or any name in any script. Repeatable or comma-separated: any of them; `!x` excludes. For instance `libya`. */
                country?: string[];
                /** @description Leaders who all took part. Repeatable or comma-separated: all of them. For instance `putin,macron`. */
                leader_all?: string[];
                /** @description Countries that all have a part. Repeatable or comma-separated: all of them. For instance `RU,LY`. */
                country_all?: string[];
                /** @description What part `country` and `country_all` have in the event; without it, any. For instance `about`. */
                country_role?: "participant" | "about" | "place";
                /** @description Type of event. Repeatable or comma-separated: any of them; `!x` excludes. For instance `call`. */
                type?: ("call" | "meeting" | "visit" | "summit" | "negotiation" | "mediation" | "press-conference" | "letter" | "agreement" | "recognition" | "rupture" | "expulsion" | "summons" | "sanction" | "relief" | "aid")[];
                /** @description How far the event has come. Repeatable or comma-separated: any of them; `!x` excludes. For instance `held`. */
                status?: ("held" | "planned" | "proposed" | "postponed" | "cancelled" | "denied")[];
                /** @description How a call was made. Repeatable or comma-separated: any of them; `!x` excludes. For instance `phone`. */
                channel?: ("phone" | "video")[];
                /** @description CAMEO code or its beginning: `04` finds `042`. Repeatable or comma-separated: any of them; `!x` excludes. */
                cameo?: string[];
                /** @description PLOVER type, with or without mode: `CONSULT`, `CONSULT/phone`. Repeatable or comma-separated: any of them; `!x` excludes. */
                plover?: string[];
                /** @description Only what lies on or after this day, month or year; what has no date is left out: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-01`. */
                from?: string;
                /** @description Only what lies on or before this day, month or year; what has no date is left out: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-12-31`. */
                to?: string;
                /** @description The calendar in which the dates of the query are written: `gregorian` unless said, `persian` (also `jalali`, `shamsi`), `islamic` (also `hijri`; Umm al-Qura). */
                calendar?: "gregorian" | "persian" | "islamic" | "gregory" | "jalali" | "shamsi" | "hijri" | "islamic-umalqura";
                /** @description Whether an event’s possible days must overlap what lies between `from` and `to` (the default) or lie within it. For instance `within`. */
                date_match?: "overlaps" | "within";
                /** @description Only events whose date is known at least so exactly. For instance `day`. */
                min_precision?: "day" | "month" | "year";
                /** @description Only what an article published on or after this day reports: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-01`. */
                published_from?: string;
                /** @description Only what an article published on or before this day reports: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-12-31`. */
                published_to?: string;
                /** @description Only what was ingested or changed after this: a `meta.dataset.version`, or a date (`2024-05-01`, `2024-05-01T12:00:00Z`). For instance `0`. */
                since?: string;
                /** @description Language of the articles, as a BCP 47 primary subtag. Repeatable or comma-separated: any of them; `!x` excludes. For instance `fa`. */
                language?: string[];
                /** @description Who published the articles, as articles name it. Repeatable or comma-separated: any of them; `!x` excludes. */
                source?: string[];
                /** @description Full text in any spelling: words, `"phrases"`, `-unwanted`, `prefix*`; no syntax is an error. For leaders and countries, a part of a name. For instance `ceasefire`. */
                q?: string;
                /** @description Only what is at least so sure, 0 to 1. For instance `0.8`. */
                min_confidence?: number;
                /** @description Only events that at least so many reports tell of. For instance `2`. */
                min_reports?: number;
                /** @description Language of labels, as a BCP 47 primary subtag: names of leaders and countries in it, where known. For instance `fa`. */
                lang?: string;
                /** @description Form of the answer. `Accept` and a suffix (`/events.csv`) do the same. */
                format?: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description The next page, and the same rows in other forms (RFC 8288) */
                    Link?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    /** @description Where the time went */
                    "Server-Timing"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            count: number;
                            /** @description By group asked for; null: no date */
                            group: {
                                [key: string]: {
                                    id: string;
                                    label: string;
                                } | null;
                            };
                        }[];
                        meta: {
                            /** @description The query as it was understood */
                            query: {
                                [key: string]: unknown;
                            };
                            resolved: {
                                param: string;
                                input: string;
                                id: string;
                                label: string;
                                match: string;
                            }[];
                            warnings?: string[];
                            /** @description True when there was more than one answer may hold */
                            cut?: boolean;
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                        };
                        links: {
                            [key: string]: string;
                        };
                    };
                    "text/csv": string;
                };
            };
            /** @description What `If-None-Match` names still holds */
            304: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or is not known */
            401: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Bearer */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has not the scope that this needs */
            403: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be had in a form that `Accept` allows */
            406: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the quota allows */
            429: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query took longer than a query may: ask for less */
            503: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEventsTimeline: {
        parameters: {
            query?: {
                /** @description Length of the stretches: `month` unless said. */
                interval?: "day" | "week" | "month" | "year";
                /** @description A leader: id, Wikidata id, or any name in any script (`putin`, `Q7747`, `پوتین`, `بوتين`, `Путин`). Repeatable or comma-separated: any of them; `!x` excludes. */
                leader?: string[];
                /** @description A country or organisation: ISO 3166-1 code of two or three letters, an organisation’s code (`UN`), Wikidata id (`Q159`), or any name in any script. Repeatable or comma-separated: any of them; `!x` excludes. For instance `libya`. */
                country?: string[];
                /** @description Leaders who all took part. Repeatable or comma-separated: all of them. For instance `putin,macron`. */
                leader_all?: string[];
                /** @description Countries that all have a part. Repeatable or comma-separated: all of them. For instance `RU,LY`. */
                country_all?: string[];
                /** @description What part `country` and `country_all` have in the event; without it, any. For instance `about`. */
                country_role?: "participant" | "about" | "place";
                /** @description Type of event. Repeatable or comma-separated: any of them; `!x` excludes. For instance `call`. */
                type?: ("call" | "meeting" | "visit" | "summit" | "negotiation" | "mediation" | "press-conference" | "letter" | "agreement" | "recognition" | "rupture" | "expulsion" | "summons" | "sanction" | "relief" | "aid")[];
                /** @description How far the event has come. Repeatable or comma-separated: any of them; `!x` excludes. For instance `held`. */
                status?: ("held" | "planned" | "proposed" | "postponed" | "cancelled" | "denied")[];
                /** @description How a call was made. Repeatable or comma-separated: any of them; `!x` excludes. For instance `phone`. */
                channel?: ("phone" | "video")[];
                /** @description CAMEO code or its beginning: `04` finds `042`. Repeatable or comma-separated: any of them; `!x` excludes. */
                cameo?: string[];
                /** @description PLOVER type, with or without mode: `CONSULT`, `CONSULT/phone`. Repeatable or comma-separated: any of them; `!x` excludes. */
                plover?: string[];
                /** @description Only what lies on or after this day, month or year; what has no date is left out: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-01`. */
                from?: string;
                /** @description Only what lies on or before this day, month or year; what has no date is left out: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-12-31`. */
                to?: string;
                /** @description The calendar in which the dates of the query are written: `gregorian` unless said, `persian` (also `jalali`, `shamsi`), `islamic` (also `hijri`; Umm al-Qura). */
                calendar?: "gregorian" | "persian" | "islamic" | "gregory" | "jalali" | "shamsi" | "hijri" | "islamic-umalqura";
                /** @description Whether an event’s possible days must overlap what lies between `from` and `to` (the default) or lie within it. For instance `within`. */
                date_match?: "overlaps" | "within";
                /** @description Only events whose date is known at least so exactly. For instance `day`. */
                min_precision?: "day" | "month" | "year";
                /** @description Only what an article published on or after this day reports: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-01`. */
                published_from?: string;
                /** @description Only what an article published on or before this day reports: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-12-31`. */
                published_to?: string;
                /** @description Only what was ingested or changed after this: a `meta.dataset.version`, or a date (`2024-05-01`, `2024-05-01T12:00:00Z`). For instance `0`. */
                since?: string;
                /** @description Language of the articles, as a BCP 47 primary subtag. Repeatable or comma-separated: any of them; `!x` excludes. For instance `fa`. */
                language?: string[];
                /** @description Who published the articles, as articles name it. Repeatable or comma-separated: any of them; `!x` excludes. */
                source?: string[];
                /** @description Full text in any spelling: words, `"phrases"`, `-unwanted`, `prefix*`; no syntax is an error. For leaders and countries, a part of a name. For instance `ceasefire`. */
                q?: string;
                /** @description Only what is at least so sure, 0 to 1. For instance `0.8`. */
                min_confidence?: number;
                /** @description Only events that at least so many reports tell of. For instance `2`. */
                min_reports?: number;
                /** @description Form of the answer. `Accept` and a suffix (`/events.csv`) do the same. */
                format?: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description The next page, and the same rows in other forms (RFC 8288) */
                    Link?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    /** @description Where the time went */
                    "Server-Timing"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            period: string;
                            from: string;
                            to: string;
                            count: number;
                        }[];
                        meta: {
                            /** @description The query as it was understood */
                            query: {
                                [key: string]: unknown;
                            };
                            resolved: {
                                param: string;
                                input: string;
                                id: string;
                                label: string;
                                match: string;
                            }[];
                            warnings?: string[];
                            /** @description True when there was more than one answer may hold */
                            cut?: boolean;
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                            /** @description Events whose dates are vaguer than the interval, or longer: they are in no period */
                            coarser: number;
                            undated: number;
                        };
                        links: {
                            [key: string]: string;
                        };
                    };
                    "text/csv": string;
                };
            };
            /** @description What `If-None-Match` names still holds */
            304: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or is not known */
            401: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Bearer */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has not the scope that this needs */
            403: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be had in a form that `Accept` allows */
            406: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the quota allows */
            429: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query took longer than a query may: ask for less */
            503: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLeaders: {
        parameters: {
            query?: {
                /** @description A leader: id, Wikidata id, or any name in any script (`putin`, `Q7747`, `پوتین`, `بوتين`, `Путин`). Repeatable or comma-separated: any of them; `!x` excludes. */
                leader?: string[];
                /** @description A country or organisation: ISO 3166-1 code of two or three letters, an organisation’s code (`UN`), Wikidata id (`Q159`), or any name in any script. Repeatable or comma-separated: any of them; `!x` excludes. For instance `libya`. */
                country?: string[];
                /** @description Office. Repeatable or comma-separated: any of them; `!x` excludes. For instance `president`. */
                office?: ("president" | "king" | "emir" | "sultan" | "emperor" | "pope" | "supreme-leader" | "head-of-state" | "crown-prince" | "deputy-crown-prince" | "vice-president" | "prime-minister" | "chancellor" | "deputy-prime-minister" | "foreign-minister" | "deputy-foreign-minister" | "defence-minister" | "interior-minister" | "finance-minister" | "energy-minister" | "minister" | "national-security-adviser" | "intelligence-chief" | "parliament-speaker" | "chief-of-staff" | "adviser" | "spokesperson" | "envoy" | "ambassador" | "un-representative" | "nuclear-chief" | "central-bank-governor" | "army-chief" | "commander" | "faction-leader" | "governor" | "legislator" | "candidate" | "judiciary-chief" | "secretary-general" | "deputy-secretary-general" | "high-representative" | "commission-president" | "council-president" | "director-general" | "high-commissioner" | "chairperson")[];
                /** @description Full text in any spelling: words, `"phrases"`, `-unwanted`, `prefix*`; no syntax is an error. For leaders and countries, a part of a name. For instance `ceasefire`. */
                q?: string;
                /** @description What to sort by; `-` before it: descending. `relevance` goes with `q`. */
                sort?: "name" | "-name";
                /** @description Rows of a page, 1 to 200; CSV and NDJSON have no default and no highest limit; with one, the header `Link` leads on. */
                limit?: number;
                /** @description Where the page begins: `page.next_cursor` of the page before, with the same other parameters. */
                cursor?: string;
                /** @description How `meta.total` is found: `capped` (default) may stop at 10,000 and says so, `exact` counts all, `none` spares it. */
                count?: "capped" | "exact" | "none";
                /** @description Only these fields of each row, with dots for what is inside: `id,date.edtf,participants.leader.name`. In CSV they are the columns; not for `atom`, `cameo` and `plover`. For instance `id,name,country`. */
                fields?: string;
                /** @description Language of labels, as a BCP 47 primary subtag: names of leaders and countries in it, where known. For instance `fa`. */
                lang?: string;
                /** @description Form of the answer. `Accept` and a suffix (`/events.csv`) do the same. */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description The next page, and the same rows in other forms (RFC 8288) */
                    Link?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    /** @description Where the time went */
                    "Server-Timing"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Leader"][];
                        page: {
                            limit: number;
                            has_more: boolean;
                            next_cursor: string | null;
                        };
                        meta: {
                            /** @description Null with count=none */
                            total: {
                                value: number;
                                /**
                                 * @description gte: counting stopped there
                                 * @enum {string}
                                 */
                                relation: "eq" | "gte";
                            } | null;
                            /** @description The query as it was understood */
                            query: {
                                [key: string]: unknown;
                            };
                            /** @description What names were taken for */
                            resolved: {
                                param: string;
                                input: string;
                                id: string;
                                label: string;
                                /** @description How the input was understood: id, wikidata, name, weak-name, iso3 */
                                match: string;
                            }[];
                            warnings?: string[];
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                        };
                        /** @description The next page, and the same rows in other forms */
                        links: {
                            self: string;
                            next: string | null;
                        } & {
                            [key: string]: string;
                        };
                    };
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description What `If-None-Match` names still holds */
            304: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or is not known */
            401: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Bearer */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has not the scope that this needs */
            403: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be had in a form that `Accept` allows */
            406: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the quota allows */
            429: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query took longer than a query may: ask for less */
            503: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLeadersId: {
        parameters: {
            query?: {
                /** @description Language of labels, as a BCP 47 primary subtag: names of leaders and countries in it, where known. For instance `fa`. */
                lang?: string;
            };
            header?: never;
            path: {
                /** @description Id, Wikidata id, or any name in any script */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    /** @description Where the time went */
                    "Server-Timing"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LeaderDetail"];
                        meta: {
                            warnings?: string[];
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                        };
                        links: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description What `If-None-Match` names still holds */
            304: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or is not known */
            401: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Bearer */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has not the scope that this needs */
            403: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the quota allows */
            429: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query took longer than a query may: ask for less */
            503: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLeadersIdContacts: {
        parameters: {
            query?: {
                /** @description Language of labels, as a BCP 47 primary subtag: names of leaders and countries in it, where known. For instance `fa`. */
                lang?: string;
            };
            header?: never;
            path: {
                /** @description Id, Wikidata id, or any name in any script */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    /** @description Where the time went */
                    "Server-Timing"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Contacts"];
                        meta: {
                            warnings?: string[];
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                        };
                        links: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description What `If-None-Match` names still holds */
            304: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or is not known */
            401: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Bearer */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has not the scope that this needs */
            403: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the quota allows */
            429: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query took longer than a query may: ask for less */
            503: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCountries: {
        parameters: {
            query?: {
                /** @description A country or organisation: ISO 3166-1 code of two or three letters, an organisation’s code (`UN`), Wikidata id (`Q159`), or any name in any script. Repeatable or comma-separated: any of them; `!x` excludes. For instance `libya`. */
                country?: string[];
                /** @description Kind. Repeatable or comma-separated: any of them; `!x` excludes. For instance `country`. */
                kind?: ("country" | "organisation")[];
                /** @description Full text in any spelling: words, `"phrases"`, `-unwanted`, `prefix*`; no syntax is an error. For leaders and countries, a part of a name. For instance `ceasefire`. */
                q?: string;
                /** @description What to sort by; `-` before it: descending. `relevance` goes with `q`. */
                sort?: "name" | "-name";
                /** @description Rows of a page, 1 to 200; CSV and NDJSON have no default and no highest limit; with one, the header `Link` leads on. */
                limit?: number;
                /** @description Where the page begins: `page.next_cursor` of the page before, with the same other parameters. */
                cursor?: string;
                /** @description How `meta.total` is found: `capped` (default) may stop at 10,000 and says so, `exact` counts all, `none` spares it. */
                count?: "capped" | "exact" | "none";
                /** @description Only these fields of each row, with dots for what is inside: `id,date.edtf,participants.leader.name`. In CSV they are the columns; not for `atom`, `cameo` and `plover`. For instance `code,kind,iso3`. */
                fields?: string;
                /** @description Language of labels, as a BCP 47 primary subtag: names of leaders and countries in it, where known. For instance `fa`. */
                lang?: string;
                /** @description Form of the answer. `Accept` and a suffix (`/events.csv`) do the same. */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description The next page, and the same rows in other forms (RFC 8288) */
                    Link?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    /** @description Where the time went */
                    "Server-Timing"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Country"][];
                        page: {
                            limit: number;
                            has_more: boolean;
                            next_cursor: string | null;
                        };
                        meta: {
                            /** @description Null with count=none */
                            total: {
                                value: number;
                                /**
                                 * @description gte: counting stopped there
                                 * @enum {string}
                                 */
                                relation: "eq" | "gte";
                            } | null;
                            /** @description The query as it was understood */
                            query: {
                                [key: string]: unknown;
                            };
                            /** @description What names were taken for */
                            resolved: {
                                param: string;
                                input: string;
                                id: string;
                                label: string;
                                /** @description How the input was understood: id, wikidata, name, weak-name, iso3 */
                                match: string;
                            }[];
                            warnings?: string[];
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                        };
                        /** @description The next page, and the same rows in other forms */
                        links: {
                            self: string;
                            next: string | null;
                        } & {
                            [key: string]: string;
                        };
                    };
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description What `If-None-Match` names still holds */
            304: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or is not known */
            401: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Bearer */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has not the scope that this needs */
            403: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be had in a form that `Accept` allows */
            406: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the quota allows */
            429: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query took longer than a query may: ask for less */
            503: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCountriesId: {
        parameters: {
            query?: {
                /** @description Language of labels, as a BCP 47 primary subtag: names of leaders and countries in it, where known. For instance `fa`. */
                lang?: string;
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 code of two or three letters, an organisation’s code, Wikidata id, or any name in any script */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    /** @description Where the time went */
                    "Server-Timing"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Country"];
                        meta: {
                            warnings?: string[];
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                        };
                        links: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description What `If-None-Match` names still holds */
            304: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or is not known */
            401: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Bearer */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has not the scope that this needs */
            403: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the quota allows */
            429: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query took longer than a query may: ask for less */
            503: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOffices: {
        parameters: {
            query?: {
                /** @description A leader: id, Wikidata id, or any name in any script (`putin`, `Q7747`, `پوتین`, `بوتين`, `Путин`). Repeatable or comma-separated: any of them; `!x` excludes. */
                leader?: string[];
                /** @description A country or organisation: ISO 3166-1 code of two or three letters, an organisation’s code (`UN`), Wikidata id (`Q159`), or any name in any script. Repeatable or comma-separated: any of them; `!x` excludes. For instance `libya`. */
                country?: string[];
                /** @description Office. Repeatable or comma-separated: any of them; `!x` excludes. For instance `president`. */
                office?: ("president" | "king" | "emir" | "sultan" | "emperor" | "pope" | "supreme-leader" | "head-of-state" | "crown-prince" | "deputy-crown-prince" | "vice-president" | "prime-minister" | "chancellor" | "deputy-prime-minister" | "foreign-minister" | "deputy-foreign-minister" | "defence-minister" | "interior-minister" | "finance-minister" | "energy-minister" | "minister" | "national-security-adviser" | "intelligence-chief" | "parliament-speaker" | "chief-of-staff" | "adviser" | "spokesperson" | "envoy" | "ambassador" | "un-representative" | "nuclear-chief" | "central-bank-governor" | "army-chief" | "commander" | "faction-leader" | "governor" | "legislator" | "candidate" | "judiciary-chief" | "secretary-general" | "deputy-secretary-general" | "high-representative" | "commission-president" | "council-president" | "director-general" | "high-commissioner" | "chairperson")[];
                /** @description Only what held on this day, or on some day of this month or year: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-03-01`. */
                on?: string;
                /** @description The calendar in which the dates of the query are written: `gregorian` unless said, `persian` (also `jalali`, `shamsi`), `islamic` (also `hijri`; Umm al-Qura). */
                calendar?: "gregorian" | "persian" | "islamic" | "gregory" | "jalali" | "shamsi" | "hijri" | "islamic-umalqura";
                /** @description What to sort by; `-` before it: descending. `relevance` goes with `q`. */
                sort?: "country" | "-country" | "office" | "-office";
                /** @description Rows of a page, 1 to 200; CSV and NDJSON have no default and no highest limit; with one, the header `Link` leads on. */
                limit?: number;
                /** @description Where the page begins: `page.next_cursor` of the page before, with the same other parameters. */
                cursor?: string;
                /** @description How `meta.total` is found: `capped` (default) may stop at 10,000 and says so, `exact` counts all, `none` spares it. */
                count?: "capped" | "exact" | "none";
                /** @description Only these fields of each row, with dots for what is inside: `id,date.edtf,participants.leader.name`. In CSV they are the columns; not for `atom`, `cameo` and `plover`. For instance `office,country,of`. */
                fields?: string;
                /** @description Language of labels, as a BCP 47 primary subtag: names of leaders and countries in it, where known. For instance `fa`. */
                lang?: string;
                /** @description Form of the answer. `Accept` and a suffix (`/events.csv`) do the same. */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description The next page, and the same rows in other forms (RFC 8288) */
                    Link?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    /** @description Where the time went */
                    "Server-Timing"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Office"][];
                        page: {
                            limit: number;
                            has_more: boolean;
                            next_cursor: string | null;
                        };
                        meta: {
                            /** @description Null with count=none */
                            total: {
                                value: number;
                                /**
                                 * @description gte: counting stopped there
                                 * @enum {string}
                                 */
                                relation: "eq" | "gte";
                            } | null;
                            /** @description The query as it was understood */
                            query: {
                                [key: string]: unknown;
                            };
                            /** @description What names were taken for */
                            resolved: {
                                param: string;
                                input: string;
                                id: string;
                                label: string;
                                /** @description How the input was understood: id, wikidata, name, weak-name, iso3 */
                                match: string;
                            }[];
                            warnings?: string[];
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                        };
                        /** @description The next page, and the same rows in other forms */
                        links: {
                            self: string;
                            next: string | null;
                        } & {
                            [key: string]: string;
                        };
                    };
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description What `If-None-Match` names still holds */
            304: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or is not known */
            401: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Bearer */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has not the scope that this needs */
            403: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be had in a form that `Accept` allows */
            406: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the quota allows */
            429: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query took longer than a query may: ask for less */
            503: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRelationsAB: {
        parameters: {
            query?: {
                /** @description Language of labels, as a BCP 47 primary subtag: names of leaders and countries in it, where known. For instance `fa`. */
                lang?: string;
            };
            header?: never;
            path: {
                /** @description Id, code, or any name in any script, of a leader or a country; both of one kind */
                a: string;
                /** @description Id, code, or any name in any script, of a leader or a country; both of one kind */
                b: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    /** @description Where the time went */
                    "Server-Timing"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Relation"];
                        meta: {
                            warnings?: string[];
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                        };
                        links: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description What `If-None-Match` names still holds */
            304: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or is not known */
            401: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Bearer */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has not the scope that this needs */
            403: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the quota allows */
            429: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query took longer than a query may: ask for less */
            503: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGraph: {
        parameters: {
            query?: {
                /** @description A leader: id, Wikidata id, or any name in any script (`putin`, `Q7747`, `پوتین`, `بوتين`, `Путин`). Repeatable or comma-separated: any of them; `!x` excludes. */
                leader?: string[];
                /** @description A country or organisation: ISO 3166-1 code of two or three letters, an organisation’s code (`UN`), Wikidata id (`Q159`), or any name in any script. Repeatable or comma-separated: any of them; `!x` excludes. For instance `libya`. */
                country?: string[];
                /** @description Leaders who all took part. Repeatable or comma-separated: all of them. For instance `putin,macron`. */
                leader_all?: string[];
                /** @description Countries that all have a part. Repeatable or comma-separated: all of them. For instance `RU,LY`. */
                country_all?: string[];
                /** @description What part `country` and `country_all` have in the event; without it, any. For instance `about`. */
                country_role?: "participant" | "about" | "place";
                /** @description Type of event. Repeatable or comma-separated: any of them; `!x` excludes. For instance `call`. */
                type?: ("call" | "meeting" | "visit" | "summit" | "negotiation" | "mediation" | "press-conference" | "letter" | "agreement" | "recognition" | "rupture" | "expulsion" | "summons" | "sanction" | "relief" | "aid")[];
                /** @description How far the event has come. Repeatable or comma-separated: any of them; `!x` excludes. For instance `held`. */
                status?: ("held" | "planned" | "proposed" | "postponed" | "cancelled" | "denied")[];
                /** @description How a call was made. Repeatable or comma-separated: any of them; `!x` excludes. For instance `phone`. */
                channel?: ("phone" | "video")[];
                /** @description CAMEO code or its beginning: `04` finds `042`. Repeatable or comma-separated: any of them; `!x` excludes. */
                cameo?: string[];
                /** @description PLOVER type, with or without mode: `CONSULT`, `CONSULT/phone`. Repeatable or comma-separated: any of them; `!x` excludes. */
                plover?: string[];
                /** @description Only what lies on or after this day, month or year; what has no date is left out: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-01`. */
                from?: string;
                /** @description Only what lies on or before this day, month or year; what has no date is left out: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-12-31`. */
                to?: string;
                /** @description The calendar in which the dates of the query are written: `gregorian` unless said, `persian` (also `jalali`, `shamsi`), `islamic` (also `hijri`; Umm al-Qura). */
                calendar?: "gregorian" | "persian" | "islamic" | "gregory" | "jalali" | "shamsi" | "hijri" | "islamic-umalqura";
                /** @description Whether an event’s possible days must overlap what lies between `from` and `to` (the default) or lie within it. For instance `within`. */
                date_match?: "overlaps" | "within";
                /** @description Only events whose date is known at least so exactly. For instance `day`. */
                min_precision?: "day" | "month" | "year";
                /** @description Only what an article published on or after this day reports: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-01`. */
                published_from?: string;
                /** @description Only what an article published on or before this day reports: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-12-31`. */
                published_to?: string;
                /** @description Only what was ingested or changed after this: a `meta.dataset.version`, or a date (`2024-05-01`, `2024-05-01T12:00:00Z`). For instance `0`. */
                since?: string;
                /** @description Language of the articles, as a BCP 47 primary subtag. Repeatable or comma-separated: any of them; `!x` excludes. For instance `fa`. */
                language?: string[];
                /** @description Who published the articles, as articles name it. Repeatable or comma-separated: any of them; `!x` excludes. */
                source?: string[];
                /** @description Full text in any spelling: words, `"phrases"`, `-unwanted`, `prefix*`; no syntax is an error. For leaders and countries, a part of a name. For instance `ceasefire`. */
                q?: string;
                /** @description Only what is at least so sure, 0 to 1. For instance `0.8`. */
                min_confidence?: number;
                /** @description Only events that at least so many reports tell of. For instance `2`. */
                min_reports?: number;
                /** @description Form of the answer. `Accept` and a suffix (`/events.csv`) do the same. */
                format?: "json" | "csv" | "graphml" | "gexf";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description The next page, and the same rows in other forms (RFC 8288) */
                    Link?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    /** @description Where the time went */
                    "Server-Timing"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            nodes: {
                                id: string;
                                /** @enum {string} */
                                kind: "leader" | "country";
                                label: string;
                                events: number;
                            }[];
                            edges: {
                                source: string;
                                target: string;
                                events: number;
                                held: number;
                            }[];
                        };
                        meta: {
                            /** @description The query as it was understood */
                            query: {
                                [key: string]: unknown;
                            };
                            resolved: {
                                param: string;
                                input: string;
                                id: string;
                                label: string;
                                match: string;
                            }[];
                            warnings?: string[];
                            /** @description True when there was more than one answer may hold */
                            cut?: boolean;
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                        };
                        links: {
                            [key: string]: string;
                        };
                    };
                    "text/csv": string;
                    "application/graphml+xml": string;
                    "application/gexf+xml": string;
                };
            };
            /** @description What `If-None-Match` names still holds */
            304: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or is not known */
            401: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Bearer */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has not the scope that this needs */
            403: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be had in a form that `Accept` allows */
            406: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the quota allows */
            429: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query took longer than a query may: ask for less */
            503: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticles: {
        parameters: {
            query?: {
                /** @description A leader: id, Wikidata id, or any name in any script (`putin`, `Q7747`, `پوتین`, `بوتين`, `Путин`). Repeatable or comma-separated: any of them; `!x` excludes. */
                leader?: string[];
                /** @description A country or organisation: ISO 3166-1 code of two or three letters, an organisation’s code (`UN`), Wikidata id (`Q159`), or any name in any script. Repeatable or comma-separated: any of them; `!x` excludes. For instance `libya`. */
                country?: string[];
                /** @description Leaders who all took part. Repeatable or comma-separated: all of them. For instance `putin,macron`. */
                leader_all?: string[];
                /** @description Countries that all have a part. Repeatable or comma-separated: all of them. For instance `RU,LY`. */
                country_all?: string[];
                /** @description Type of event. Repeatable or comma-separated: any of them; `!x` excludes. For instance `call`. */
                type?: ("call" | "meeting" | "visit" | "summit" | "negotiation" | "mediation" | "press-conference" | "letter" | "agreement" | "recognition" | "rupture" | "expulsion" | "summons" | "sanction" | "relief" | "aid")[];
                /** @description How far the event has come. Repeatable or comma-separated: any of them; `!x` excludes. For instance `held`. */
                status?: ("held" | "planned" | "proposed" | "postponed" | "cancelled" | "denied")[];
                /** @description Only what lies on or after this day, month or year; what has no date is left out: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-01`. */
                from?: string;
                /** @description Only what lies on or before this day, month or year; what has no date is left out: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-12-31`. */
                to?: string;
                /** @description The calendar in which the dates of the query are written: `gregorian` unless said, `persian` (also `jalali`, `shamsi`), `islamic` (also `hijri`; Umm al-Qura). */
                calendar?: "gregorian" | "persian" | "islamic" | "gregory" | "jalali" | "shamsi" | "hijri" | "islamic-umalqura";
                /** @description Only what an article published on or after this day reports: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-01`. */
                published_from?: string;
                /** @description Only what an article published on or before this day reports: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-12-31`. */
                published_to?: string;
                /** @description Only what was ingested or changed after this: a `meta.dataset.version`, or a date (`2024-05-01`, `2024-05-01T12:00:00Z`). For instance `0`. */
                since?: string;
                /** @description Language of the articles, as a BCP 47 primary subtag. Repeatable or comma-separated: any of them; `!x` excludes. For instance `fa`. */
                language?: string[];
                /** @description Who published the articles, as articles name it. Repeatable or comma-separated: any of them; `!x` excludes. */
                source?: string[];
                /** @description Full text in any spelling: words, `"phrases"`, `-unwanted`, `prefix*`; no syntax is an error. For leaders and countries, a part of a name. For instance `ceasefire`. */
                q?: string;
                /** @description What to sort by; `-` before it: descending. `relevance` goes with `q`. */
                sort?: "-date" | "date" | "relevance";
                /** @description Rows of a page, 1 to 200; CSV and NDJSON have no default and no highest limit; with one, the header `Link` leads on. */
                limit?: number;
                /** @description Where the page begins: `page.next_cursor` of the page before, with the same other parameters. */
                cursor?: string;
                /** @description How `meta.total` is found: `capped` (default) may stop at 10,000 and says so, `exact` counts all, `none` spares it. */
                count?: "capped" | "exact" | "none";
                /** @description Only these fields of each row, with dots for what is inside: `id,date.edtf,participants.leader.name`. In CSV they are the columns; not for `atom`, `cameo` and `plover`. For instance `id,url,source`. */
                fields?: string;
                /** @description Language of labels, as a BCP 47 primary subtag: names of leaders and countries in it, where known. For instance `fa`. */
                lang?: string;
                /** @description Form of the answer. `Accept` and a suffix (`/events.csv`) do the same. */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description The next page, and the same rows in other forms (RFC 8288) */
                    Link?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    /** @description Where the time went */
                    "Server-Timing"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Article"][];
                        page: {
                            limit: number;
                            has_more: boolean;
                            next_cursor: string | null;
                        };
                        meta: {
                            /** @description Null with count=none */
                            total: {
                                value: number;
                                /**
                                 * @description gte: counting stopped there
                                 * @enum {string}
                                 */
                                relation: "eq" | "gte";
                            } | null;
                            /** @description The query as it was understood */
                            query: {
                                [key: string]: unknown;
                            };
                            /** @description What names were taken for */
                            resolved: {
                                param: string;
                                input: string;
                                id: string;
                                label: string;
                                /** @description How the input was understood: id, wikidata, name, weak-name, iso3 */
                                match: string;
                            }[];
                            warnings?: string[];
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                        };
                        /** @description The next page, and the same rows in other forms */
                        links: {
                            self: string;
                            next: string | null;
                        } & {
                            [key: string]: string;
                        };
                    };
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description What `If-None-Match` names still holds */
            304: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or is not known */
            401: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Bearer */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has not the scope that this needs */
            403: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be had in a form that `Accept` allows */
            406: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the quota allows */
            429: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query took longer than a query may: ask for less */
            503: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postArticles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What it is known by where there is no url; without both, its text */
                    id?: string;
                    title: string;
                    body?: string;
                    /** Format: uri */
                    url?: string;
                    source?: string;
                    /** @description Its date as the page writes it */
                    published?: string;
                    /** @description BCP 47, when known */
                    language?: string;
                };
            };
        };
        responses: {
            /** @description It was there already */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            /** @enum {string} */
                            outcome: "new" | "changed" | "unchanged";
                            /** @description Reports of events found in it; 0 when it is unchanged */
                            events: number;
                            quotes: number;
                        };
                        meta: {
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                        };
                        links: {
                            self: string;
                        };
                    };
                };
            };
            /** @description It is new */
            201: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            /** @enum {string} */
                            outcome: "new" | "changed" | "unchanged";
                            /** @description Reports of events found in it; 0 when it is unchanged */
                            events: number;
                            quotes: number;
                        };
                        meta: {
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                        };
                        links: {
                            self: string;
                        };
                    };
                };
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or is not known */
            401: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Bearer */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has not the scope that this needs */
            403: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too long */
            413: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is no JSON, or packed in an unknown way */
            415: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the quota allows */
            429: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticlesId: {
        parameters: {
            query?: {
                /** @description Language of labels, as a BCP 47 primary subtag: names of leaders and countries in it, where known. For instance `fa`. */
                lang?: string;
            };
            header?: never;
            path: {
                /** @description Id of the article; also the id that the input gave, where one article alone has it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    /** @description Where the time went */
                    "Server-Timing"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ArticleDetail"];
                        meta: {
                            warnings?: string[];
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                        };
                        links: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description What `If-None-Match` names still holds */
            304: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or is not known */
            401: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Bearer */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has not the scope that this needs */
            403: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the quota allows */
            429: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query took longer than a query may: ask for less */
            503: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuotes: {
        parameters: {
            query?: {
                /** @description A leader: id, Wikidata id, or any name in any script (`putin`, `Q7747`, `پوتین`, `بوتين`, `Путин`). Repeatable or comma-separated: any of them; `!x` excludes. */
                leader?: string[];
                /** @description A country or organisation: ISO 3166-1 code of two or three letters, an organisation’s code (`UN`), Wikidata id (`Q159`), or any name in any script. Repeatable or comma-separated: any of them; `!x` excludes. For instance `libya`. */
                country?: string[];
                /** @description What the speaker does by saying it. Repeatable or comma-separated: any of them; `!x` excludes. For instance `threat`. */
                act?: ("statement" | "appeal" | "pledge" | "praise" | "apology" | "demand" | "criticism" | "rejection" | "threat" | "denial" | "condolence")[];
                /** @description Kind. Repeatable or comma-separated: any of them; `!x` excludes. For instance `direct`. */
                kind?: ("direct" | "indirect")[];
                /** @description Only what lies on or after this day, month or year; what has no date is left out: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-01`. */
                from?: string;
                /** @description Only what lies on or before this day, month or year; what has no date is left out: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-12-31`. */
                to?: string;
                /** @description The calendar in which the dates of the query are written: `gregorian` unless said, `persian` (also `jalali`, `shamsi`), `islamic` (also `hijri`; Umm al-Qura). */
                calendar?: "gregorian" | "persian" | "islamic" | "gregory" | "jalali" | "shamsi" | "hijri" | "islamic-umalqura";
                /** @description Only what an article published on or after this day reports: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-01`. */
                published_from?: string;
                /** @description Only what an article published on or before this day reports: `YYYY[-MM[-DD]]`, or in the `calendar` named. For instance `2020-12-31`. */
                published_to?: string;
                /** @description Only what was ingested or changed after this: a `meta.dataset.version`, or a date (`2024-05-01`, `2024-05-01T12:00:00Z`). For instance `0`. */
                since?: string;
                /** @description Language of the articles, as a BCP 47 primary subtag. Repeatable or comma-separated: any of them; `!x` excludes. For instance `fa`. */
                language?: string[];
                /** @description Who published the articles, as articles name it. Repeatable or comma-separated: any of them; `!x` excludes. */
                source?: string[];
                /** @description Full text in any spelling: words, `"phrases"`, `-unwanted`, `prefix*`; no syntax is an error. For leaders and countries, a part of a name. For instance `ceasefire`. */
                q?: string;
                /** @description Only what is at least so sure, 0 to 1. For instance `0.8`. */
                min_confidence?: number;
                /** @description What to sort by; `-` before it: descending. `relevance` goes with `q`. */
                sort?: "-date" | "date" | "confidence" | "-confidence" | "relevance";
                /** @description Rows of a page, 1 to 200; CSV and NDJSON have no default and no highest limit; with one, the header `Link` leads on. */
                limit?: number;
                /** @description Where the page begins: `page.next_cursor` of the page before, with the same other parameters. */
                cursor?: string;
                /** @description How `meta.total` is found: `capped` (default) may stop at 10,000 and says so, `exact` counts all, `none` spares it. */
                count?: "capped" | "exact" | "none";
                /** @description Only these fields of each row, with dots for what is inside: `id,date.edtf,participants.leader.name`. In CSV they are the columns; not for `atom`, `cameo` and `plover`. For instance `id,speaker,kind`. */
                fields?: string;
                /** @description Language of labels, as a BCP 47 primary subtag: names of leaders and countries in it, where known. For instance `fa`. */
                lang?: string;
                /** @description Form of the answer. `Accept` and a suffix (`/events.csv`) do the same. */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description The next page, and the same rows in other forms (RFC 8288) */
                    Link?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    /** @description Where the time went */
                    "Server-Timing"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Quote"][];
                        page: {
                            limit: number;
                            has_more: boolean;
                            next_cursor: string | null;
                        };
                        meta: {
                            /** @description Null with count=none */
                            total: {
                                value: number;
                                /**
                                 * @description gte: counting stopped there
                                 * @enum {string}
                                 */
                                relation: "eq" | "gte";
                            } | null;
                            /** @description The query as it was understood */
                            query: {
                                [key: string]: unknown;
                            };
                            /** @description What names were taken for */
                            resolved: {
                                param: string;
                                input: string;
                                id: string;
                                label: string;
                                /** @description How the input was understood: id, wikidata, name, weak-name, iso3 */
                                match: string;
                            }[];
                            warnings?: string[];
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                        };
                        /** @description The next page, and the same rows in other forms */
                        links: {
                            self: string;
                            next: string | null;
                        } & {
                            [key: string]: string;
                        };
                    };
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description What `If-None-Match` names still holds */
            304: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or is not known */
            401: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Bearer */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has not the scope that this needs */
            403: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be had in a form that `Accept` allows */
            406: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the quota allows */
            429: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query took longer than a query may: ask for less */
            503: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuotesId: {
        parameters: {
            query?: {
                /** @description Language of labels, as a BCP 47 primary subtag: names of leaders and countries in it, where known. For instance `fa`. */
                lang?: string;
            };
            header?: never;
            path: {
                /** @description Id of the quote */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    /** @description Where the time went */
                    "Server-Timing"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Quote"];
                        meta: {
                            warnings?: string[];
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                        };
                        links: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description What `If-None-Match` names still holds */
            304: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or is not known */
            401: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Bearer */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has not the scope that this needs */
            403: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the quota allows */
            429: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query took longer than a query may: ask for less */
            503: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSuggest: {
        parameters: {
            query?: {
                /** @description Full text in any spelling: words, `"phrases"`, `-unwanted`, `prefix*`; no syntax is an error. For leaders and countries, a part of a name. */
                q?: string;
                /** @description Rows of a page, 1 to 200; CSV and NDJSON have no default and no highest limit; with one, the header `Link` leads on. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    /** @description Where the time went */
                    "Server-Timing"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            kind: "leader" | "country" | "organisation" | "place" | "type";
                            /** @description What the parameter `param` takes */
                            id: string;
                            /** @enum {string} */
                            param: "leader" | "country" | "type" | "q";
                            label: string;
                            /** @description The name that begins so */
                            matched: string;
                            /** @description Events with this leader, country or type, or in this place */
                            events: number;
                        }[];
                        meta: {
                            /** @description The query as it was understood */
                            query: {
                                [key: string]: unknown;
                            };
                            resolved: {
                                param: string;
                                input: string;
                                id: string;
                                label: string;
                                match: string;
                            }[];
                            warnings?: string[];
                            /** @description True when there was more than one answer may hold */
                            cut?: boolean;
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                        };
                        links: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description What `If-None-Match` names still holds */
            304: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or is not known */
            401: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Bearer */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has not the scope that this needs */
            403: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be had in a form that `Accept` allows */
            406: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the quota allows */
            429: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query took longer than a query may: ask for less */
            503: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChanges: {
        parameters: {
            query?: {
                /** @description The `id` of the last change seen; 0 for all. */
                after?: number;
                /** @description Rows of a page, 1 to 200; CSV and NDJSON have no default and no highest limit; with one, the header `Link` leads on. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    /** @description Where the time went */
                    "Server-Timing"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** @enum {string} */
                            noun: "article" | "event";
                            /** @enum {string} */
                            action: "upsert" | "delete";
                            /** @description Id of the article or event */
                            object: string;
                            reason: string;
                            /** @description The event that a merged one went into, or that a split one came from */
                            other: string | null;
                            at: string | null;
                        }[];
                        page: {
                            limit: number;
                            has_more: boolean;
                            next_after: number | null;
                        };
                        meta: {
                            warnings?: string[];
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                        };
                        links: {
                            self: string;
                            next: string | null;
                        };
                    };
                };
            };
            /** @description What `If-None-Match` names still holds */
            304: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or is not known */
            401: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Bearer */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has not the scope that this needs */
            403: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be had in a form that `Accept` allows */
            406: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the quota allows */
            429: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query took longer than a query may: ask for less */
            503: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeta: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    /** @description Where the time went */
                    "Server-Timing"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            dataset: {
                                /** @description Grows with every change of the data */
                                version: number;
                                /** @description Version of the reference data */
                                reference: string | null;
                            };
                            counts: {
                                articles: number;
                                events: number;
                                quotes: number;
                                leaders: number;
                            };
                            coverage: {
                                languages: {
                                    language: string;
                                    events: number;
                                }[];
                                months: {
                                    language: string;
                                    month: string | null;
                                    events: number;
                                }[];
                                sources: string[];
                            };
                            codebook: {
                                types: {
                                    type: string;
                                    label: string;
                                    description: string;
                                    family: string;
                                    roles: string[];
                                    cameo: string;
                                    plover: string | null;
                                }[];
                                statuses: string[];
                                channels: string[];
                                acts: string[];
                                quote_kinds: string[];
                            };
                            parameters: {
                                name: string;
                                description: string;
                                example: string;
                                values?: string[];
                            }[];
                            formats: {
                                [key: string]: string;
                            };
                            groups: string[];
                            intervals: string[];
                            calendars: string[];
                        };
                        meta?: {
                            warnings: string[];
                        };
                        links: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description What `If-None-Match` names still holds */
            304: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Changes with the data: send it as If-None-Match, and an answer that still holds is a 304 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed, or is not known */
            401: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Bearer */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has not the scope that this needs */
            403: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More requests than the quota allows */
            429: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description What is left of the quota, and in how many seconds it is full again (where the server limits) */
                    RateLimit?: string;
                    /** @description The quota and its window in seconds (where the server limits) */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query took longer than a query may: ask for less */
            503: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What `type` of a problem may be */
                        data: {
                            type: string;
                            description: string;
                        }[];
                        /** @description What `code` of its faults may be */
                        codes: {
                            code: string;
                            description: string;
                        }[];
                        links: {
                            self: string;
                        };
                    };
                };
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProblemsType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of a problem’s `type` */
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            type: string;
                            description: string;
                        };
                        links: {
                            self: string;
                            all: string;
                        };
                    };
                };
            };
            /** @description The query is not understood: every fault at once, with what may have been meant */
            400: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus text format */
            200: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The server failed; the fault is not in the request */
            500: {
                headers: {
                    /** @description What the log knows the request by; taken over from the request where it has one */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
