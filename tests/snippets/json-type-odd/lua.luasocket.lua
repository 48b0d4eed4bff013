local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [[{"a": [1.10, "b"]}]]
local answer = {}
local ok, status = http.request({
	method = "PUT",
	url = "https://api.example.com/notes/1",
	headers = {
		["content-type"] = "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
