use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'GET',
    'https://api.example.com/users',
    [
        'X-Hostile' => 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
        'X-Dollar' => '$HOME `id` $(id)',
        'X-Name' => 'Zoë €',
        'X-Tab' => "a\tb",
        'X-At' => '@file',
        'X-Space' => 'padded',
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
