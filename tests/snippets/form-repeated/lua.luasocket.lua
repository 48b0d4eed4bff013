local http = require("socket.http")
local ltn12 = require("ltn12")

local body = "tag=b&tag=a&items%5B0%5D%5Bid%5D=1&items%5B%5D=x&items%5B%5D=y&plus=a%2Bb%20c~%2A-._&percent=100%2525%20%2541&lines=one%0D%0Atwo"
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/form",
	headers = {
		["Content-Type"] = "application/x-www-form-urlencoded",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
