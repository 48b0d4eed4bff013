require 'faraday'

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

response = Faraday.post(url, body, headers)
puts response.status, response.body
