local http = require("socket.http")
local ltn12 = require("ltn12")

local body = "client_id=YOUR_CLIENT_ID&code=a%20%22<CODE>%22%20%26%20%24x&redirect=https%3A%2F%2F{host}%2Fcb%3Fx%3D{{state}}"
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/oauth/token",
	headers = {
		["Content-Type"] = "application/x-www-form-urlencoded",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
