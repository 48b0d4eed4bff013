http --ignore-stdin POST https://api.example.com/notes \
  Content-Type:text/plain \
  --raw '

  two lines before, two after  
	tab at the end	
 

'
