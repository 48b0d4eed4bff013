http --ignore-stdin POST https://api.example.com/notes \
  Content-Type:text/plain \
  --raw 'EOF
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

end'
