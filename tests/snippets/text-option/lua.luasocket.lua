local http = require("socket.http")
local ltn12 = require("ltn12")

local body = "--config=/etc/passwd -o x"
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/notes",
	headers = {
		["Content-Type"] = "text/plain",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
