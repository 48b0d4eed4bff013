import http.client

headers = {"Content-Type": "text/plain"}
payload = """EOF
EOT
END
'@
"@
]]
]=]
)"
)--"
|}
}
```
'''
\"\""
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

end"""

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/notes", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
