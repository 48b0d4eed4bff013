local http = require("socket.http")
local ltn12 = require("ltn12")

local body = "--harkdown-boundary-1\r\n"
	.. 'Content-Disposition: form-data; name="\\"\r\n'
	.. "\r\n"
	.. "a backslash\r\n"
	.. "--harkdown-boundary-1\r\n"
	.. 'Content-Disposition: form-data; name="two%0Alines"\r\n'
	.. "\r\n"
	.. "a line feed\r\n"
	.. "--harkdown-boundary-1\r\n"
	.. 'Content-Disposition: form-data; name="f"; filename="back\\slash\\.txt"\r\n'
	.. "Content-Type: text/plain\r\n"
	.. "\r\n"
	.. "x\r\n"
	.. "--harkdown-boundary-1--\r\n"
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/upload",
	headers = {
		["Content-Type"] = "multipart/form-data; boundary=harkdown-boundary-1",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
