local http = require("socket.http")
local ltn12 = require("ltn12")

local answer = {}
local ok, status = http.request({
	method = "GET",
	url = "https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D",
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
