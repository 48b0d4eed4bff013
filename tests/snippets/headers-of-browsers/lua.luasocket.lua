local http = require("socket.http")
local ltn12 = require("ltn12")

local answer = {}
local ok, status = http.request({
	method = "GET",
	url = "https://api.example.com/users",
	headers = {
		["Host"] = "other.example.com",
		["User-Agent"] = "harkdown/1.0 (docs)",
		["Accept-Encoding"] = "gzip, br",
		["Referer"] = "https://example.com/",
		["Origin"] = "https://example.com",
		["Accept-Language"] = "de",
		["Cache-Control"] = "no-cache",
		["Connection"] = "keep-alive",
		["Sec-Fetch-Mode"] = "cors",
		["DNT"] = "1",
	},
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
