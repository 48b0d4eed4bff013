local http = require("socket.http")
local ltn12 = require("ltn12")

local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/ping",
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
