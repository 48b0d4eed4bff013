#!/usr/bin/env node
// `harkdown mdbook` under the name that mdBook looks for.
'use strict';

process.argv.splice(2, 0, 'mdbook');
require('./harkdown.js');
