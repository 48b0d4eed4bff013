use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/notes',
    [
        'Content-Type' => 'text/plain',
    ],
    'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > < \'a\' \'\'\' """ ``` ${x} EOF',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
