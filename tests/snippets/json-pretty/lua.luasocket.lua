local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [[
{
    "id": 7,
    "items": [
        {"sku": "A-1", "count": 2}
    ]
}
]]
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/orders",
	headers = {
		["Content-Type"] = "application/json",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
