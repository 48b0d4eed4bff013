require 'httparty'

url = 'https://api.example.com/notes'
headers = { 'Content-Type' => 'text/plain' }
body = 'EOF
EOT
END
\'@
"@
]]
]=]
)"
)--"
|}
}
```
\'\'\'
"""
"#
"##
###
### next
# comment
// comment
> out
< ./file
@name = value
%%
<<EOF
*/
-->
~~~
--
==
.

end'

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
