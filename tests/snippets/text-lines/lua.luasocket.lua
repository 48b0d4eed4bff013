local http = require("socket.http")
local ltn12 = require("ltn12")

local body = 'one\r\ntwo\n\tthree """ and `ticks`\n\nfive \\ ${six}\n'
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/notes",
	headers = {
		["Content-Type"] = "text/plain; charset=utf-8",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
