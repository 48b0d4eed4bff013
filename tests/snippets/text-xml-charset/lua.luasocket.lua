local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [[<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>]]
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/feed",
	headers = {
		["Content-Type"] = "text/xml;charset=utf-8",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
