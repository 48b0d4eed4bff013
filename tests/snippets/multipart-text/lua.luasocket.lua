local http = require("socket.http")
local ltn12 = require("ltn12")

local body = "--XX\r\n"
	.. 'Content-Disposition: form-data; name="a"\r\n'
	.. "\r\n"
	.. "1\r\n"
	.. "--XX--\r\n"
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/upload",
	headers = {
		["Content-Type"] = "multipart/form-data; boundary=XX",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
