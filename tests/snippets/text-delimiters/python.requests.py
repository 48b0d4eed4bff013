import requests

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

response = requests.post(url, headers=headers, data=payload)
print(response.status_code, response.text)
