local http = require("socket.http")
local ltn12 = require("ltn12")

local answer = {}
local ok, status = http.request({
	method = "GET",
	url = "https://api.example.com/archive",
	headers = {
		["Accept-Encoding"] = "identity",
		["User-Agent"] = "curl/8.5.0",
		["Accept"] = "*/*",
		["DNT"] = "1",
		["X_Under_Score"] = "kept",
	},
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
