local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [[
{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
]]
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/_bulk",
	headers = {
		["Content-Type"] = "application/x-ndjson",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
