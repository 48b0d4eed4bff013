use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/notes',
    [
        'Accept' => 'application/json',
        'Content-Type' => 'application/json',
    ],
    '{
  "text": "it\'s \\"quoted\\" \\\\ back\\\\\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\\\( !! ; | & > <",
  "lines": "one\\ntwo\\nthree\\n",
  "tab": "\\t",
  "cr": "a\\rb",
  "html": "</script><!-- <b>"
}',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
