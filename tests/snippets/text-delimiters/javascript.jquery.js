const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": "text/plain" },
  processData: false,
  data: `EOF
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
console.log(data);
