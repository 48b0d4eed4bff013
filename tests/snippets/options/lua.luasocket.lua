local http = require("socket.http")
local ltn12 = require("ltn12")

local answer = {}
local ok, status = http.request({
	method = "OPTIONS",
	url = "https://api.example.com/files",
	headers = {
		["X-Requested-With"] = "harkdown",
	},
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
