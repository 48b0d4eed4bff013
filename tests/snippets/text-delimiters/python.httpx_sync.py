import httpx

url = "https://api.example.com/notes"
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

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
