local http = require("socket.http")
local ltn12 = require("ltn12")

local body = "callback=https%3A%2F%2Fexample.com%2Fa%3Fb%3Dc%26d%3De%23f&template={{name}}%20${name}%20%23{name}&enabled=true"
local answer = {}
local ok, status = http.request({
	method = "PATCH",
	url = "https://api.example.com/settings",
	headers = {
		["Content-Type"] = "application/x-www-form-urlencoded",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
