local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [[{"a": 1}]]
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/reports",
	headers = {
		["Accept"] = "text/html;level=1,application/json;q=0.9",
		["Accept-Language"] = "de,en;q=0.5",
		["Cache-Control"] = "no-cache,max-age=0",
		["If-Match"] = [["a","b"]],
		["Prefer"] = [[return=minimal;x="y",wait=5]],
		["Content-Type"] = "application/json;charset=UTF-8",
		["Content-Disposition"] = [[attachment;filename="r.json"]],
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
