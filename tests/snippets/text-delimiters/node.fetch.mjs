const response = await fetch("https://api.example.com/notes", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: `EOF
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
\`\`\`
'''
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

end`,
});
console.log(response.status, await response.text());
