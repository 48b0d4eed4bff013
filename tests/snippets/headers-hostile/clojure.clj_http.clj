;; clj-http takes `X-Name` in ASCII alone: it is left out
(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :get
    :url "https://api.example.com/users"
    :headers {"X-Hostile" "it's \"quoted\" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <"
              "X-Dollar" "$HOME `id` $(id)"
              "X-Tab" "a\tb"
              "X-At" "@file"
              "X-Space" "padded"}
    :throw-exceptions false}))

(println (:status response) (:body response))
