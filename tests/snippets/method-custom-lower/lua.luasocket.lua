local http = require("socket.http")
local ltn12 = require("ltn12")

local answer = {}
local ok, status = http.request({
	method = "link",
	url = "https://api.example.com/pages/1",
	headers = {
		["Link"] = [[</pages/2>; rel="next"]],
	},
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
