local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [[chunk
]]
local answer = {}
local ok, status = http.request({
	method = "PATCH",
	url = "https://api.example.com/file",
	headers = {
		["Content-Type"] = "application/offset+octet-stream",
		["Upload-Offset"] = "0",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
