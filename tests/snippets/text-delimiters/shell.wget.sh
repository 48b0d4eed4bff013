wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: text/plain' \
  --body-data 'EOF
EOT
END
'\''@
"@
]]
]=]
)"
)--"
|}
}
```
'\'''\'''\''
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

end' \
  https://api.example.com/notes
