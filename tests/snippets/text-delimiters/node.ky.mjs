import ky from "ky";

const url = "https://api.example.com/notes";
const response = await ky.post(url, {
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
