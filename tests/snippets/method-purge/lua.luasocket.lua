local http = require("socket.http")
local ltn12 = require("ltn12")

local answer = {}
local ok, status = http.request({
	method = "PURGE",
	url = "https://api.example.com/cache/front",
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
