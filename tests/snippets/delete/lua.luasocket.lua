local http = require("socket.http")
local ltn12 = require("ltn12")

local answer = {}
local ok, status = http.request({
	method = "DELETE",
	url = "https://api.example.com/users/7",
	headers = {
		["If-Match"] = [["abc"]],
	},
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
