-- the code reads no files: put the content of the file into the body
local http = require("socket.http")
local ltn12 = require("ltn12")

local body = "--harkdown-boundary-1\r\n"
	.. 'Content-Disposition: form-data; name="kind"\r\n'
	.. "\r\n"
	.. "avatar\r\n"
	.. "--harkdown-boundary-1\r\n"
	.. 'Content-Disposition: form-data; name="file"; filename="avatar.png"\r\n'
	.. "Content-Type: image/png\r\n"
	.. "\r\n"
	.. "\r\n"
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
