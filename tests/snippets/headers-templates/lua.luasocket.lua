local http = require("socket.http")
local ltn12 = require("ltn12")

local answer = {}
local ok, status = http.request({
	method = "GET",
	url = "https://api.example.com/users",
	headers = {
		["X-Template"] = "{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>",
		["X-Percent"] = "100% %USERNAME% %d",
		["X-Json"] = [[{"a": ["b", 1], "c": "\u00e9"}]],
		["X-Comment"] = "a // b /* c */ # d -- e",
		["X-Caret"] = "^a^ ^^ &b|c",
	},
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
