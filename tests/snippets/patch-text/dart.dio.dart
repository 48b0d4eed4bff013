import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/file',
    options: Options(
      method: 'PATCH',
      headers: {
        'Content-Type': 'application/offset+octet-stream',
        'Upload-Offset': '0',
      },
      validateStatus: (_) => true,
    ),
    data: utf8.encode('chunk\n'),
  );
  print(response.statusCode);
  print(response.data);
}
