local http = require("socket.http")
local ltn12 = require("ltn12")

local body = "content"
local answer = {}
local ok, status = http.request({
	method = "PUT",
	url = "https://api.example.com/files/1",
	headers = {
		["Range"] = "bytes=0-99",
		["Accept-Encoding"] = "gzip, br",
		["Content-Range"] = "bytes 0-6/7",
		["Content-Type"] = "text/plain",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
