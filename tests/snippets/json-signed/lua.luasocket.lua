local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [[{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }]]
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/hooks",
	headers = {
		["X-Signature"] = "sha256=abcdef",
		["Content-Type"] = "application/json",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
