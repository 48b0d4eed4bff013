-- the header `X-Lines` holds line breaks or control characters: spaces are sent instead
-- the header `Bad Name` is left out: its name is no HTTP token
-- the header `X:Colon` is left out: its name is no HTTP token
-- `Transfer-Encoding` is left out: the client frames the body itself
-- `Content-Length: 12` is not the length of the body: the client sends the right one
local http = require("socket.http")
local ltn12 = require("ltn12")

local answer = {}
local ok, status = http.request({
	method = "GET",
	url = "https://api.example.com/users",
	headers = {
		["X-Lines"] = "a  X-Injected: b",
		["X-Good"] = "z",
	},
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
