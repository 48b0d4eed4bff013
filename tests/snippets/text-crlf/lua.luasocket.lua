local http = require("socket.http")
local ltn12 = require("ltn12")

local body = "From: a@example.com\r\n"
	.. "Subject: a\r\n"
	.. "\r\n"
	.. ".dot\r\n"
	.. "lone\rreturn\r\n"
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/notes",
	headers = {
		["Content-Type"] = "message/rfc822",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
