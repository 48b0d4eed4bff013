library(httr2)

response <- request("https://api.example.com/notes") |>
  req_headers(
    "Content-Type" = "text/plain"
  ) |>
  req_body_raw(r"-(EOF
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

end)-") |>
  req_perform()
cat(resp_body_string(response))
