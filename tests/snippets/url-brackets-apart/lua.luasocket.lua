local http = require("socket.http")
local ltn12 = require("ltn12")

local answer = {}
local ok, status = http.request({
	method = "GET",
	url = "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B",
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
