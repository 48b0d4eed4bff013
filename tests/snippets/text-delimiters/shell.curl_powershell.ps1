curl.exe --request 'POST' `
  --url 'https://api.example.com/notes' `
  --header 'Content-Type: text/plain' `
  --data-raw 'EOF
EOT
END
''@
"@
]]
]=]
)"
)--"
|}
}
```
''''''
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
