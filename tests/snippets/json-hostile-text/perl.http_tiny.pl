use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/notes', {
    headers => {
        'Accept' => 'application/json',
        'Content-Type' => 'application/json',
    },
    content => '{
  "text": "it\'s \\"quoted\\" \\\\ back\\\\\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\\\( !! ; | & > <",
  "lines": "one\\ntwo\\nthree\\n",
  "tab": "\\t",
  "cr": "a\\rb",
  "html": "</script><!-- <b>"
}',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
