local http = require("socket.http")
local ltn12 = require("ltn12")

local answer = {}
local ok, status = http.request({
	method = "GET",
	url = "http://localhost:8080/health",
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
