local http = require("socket.http")
local ltn12 = require("ltn12")

local body = [[
{
  "subject": "Hello {{user.name}}",
  "js": "${name} `x`",
  "ruby": "#{name} #@a #$b",
  "python": "%(name)s {0} {}",
  "swift": "\\(name)",
  "erb": "<%= name %> <?php echo 1 ?>",
  "liquid": "{% if a %}{{ a }}{% endif %}",
  "block": "one\n{{#each items}}\n{{/each}}\n"
}]]
local answer = {}
local ok, status = http.request({
	method = "POST",
	url = "https://api.example.com/templates",
	headers = {
		["Content-Type"] = "application/json",
		["Content-Length"] = #body,
	},
	source = ltn12.source.string(body),
	sink = ltn12.sink.table(answer),
})
assert(ok, status)
print(status, table.concat(answer))
