wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: text/plain' \
  --body-data '

  two lines before, two after  
	tab at the end	
 

' \
  https://api.example.com/notes
