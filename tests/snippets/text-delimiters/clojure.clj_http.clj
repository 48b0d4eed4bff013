(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/notes"
    :headers {"Content-Type" "text/plain"}
    :body "EOF
EOT
END
'@
\"@
]]
]=]
)\"
)--\"
|}
}
```
'''
\"\"\"
\"#
\"##
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

end"
    :throw-exceptions false}))

(println (:status response) (:body response))
